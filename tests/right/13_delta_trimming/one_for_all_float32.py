"""One function for one and for many, float32 inside, an object that holds the limit."""
import numpy as np


class Trimmer:
    def __init__(self, limit):
        self.limit = np.float32(limit)

    def values(self, delta):
        delta = np.float32(delta)
        return np.where(abs(delta) > self.limit, self.limit * np.sign(delta), delta)

    def norm(self, *deltas):
        flat = np.float32(np.concatenate([np.ravel(delta) for delta in deltas]))
        length = np.sqrt(flat @ flat)
        if length > self.limit:
            flat = flat / length * self.limit
        for delta in deltas:
            yield flat[: delta.size].reshape(delta.shape)
            flat = flat[delta.size :]


trim_by_value = lambda delta, limit: Trimmer(limit).values(delta)
trim_by_norm = lambda delta, limit: next(Trimmer(limit).norm(delta))
trim_together = lambda deltas, limit: list(Trimmer(limit).norm(*deltas))
