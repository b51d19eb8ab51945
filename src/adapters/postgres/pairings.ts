/**
 * Makes a CTE that remembers which chat proved which number, for longer than proofs count: it is warned of grave acts.
 * `proved` is the CTE that has inserted the proofs and returns them. Whatever statement writes a proof writes this with
 * it.
 */
export const pairedWith = (proved: string): string => `
      paired as (insert into pairing (chat_id, phone, proved_by, proved_at) select chat_id, phone, proved_by, proved_at
        from ${proved}
        on conflict (chat_id, phone, proved_by) do update
          set proved_at = greatest(pairing.proved_at, excluded.proved_at))`
