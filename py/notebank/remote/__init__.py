"""Models that decode elsewhere: in threads, in processes, on a cluster.

pools.open_pool("dask://HOST:PORT")    workers
model.RemoteModel(pool, loader)        a model like any other, at the workers
dispatch                               units of work out, what was made in
tasks                                  what a worker does
recordings                             what models captured: to each worker once
sizing                                 how many notes a worker is given at once
"""
