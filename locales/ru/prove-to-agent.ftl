# Proves the number to the agent of a talk; its questions are those of prove.ftl
