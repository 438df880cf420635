// What ran in a process that has ended, where no other process can be at work.
MATCH (job:IngestJob {state: 'RUNNING'})
SET job.state = 'QUEUED'
