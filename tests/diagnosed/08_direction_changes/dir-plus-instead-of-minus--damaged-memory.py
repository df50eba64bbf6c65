# mistake: dir-plus-instead-of-minus
# question: 08_direction_changes/direction_changes
# style: int masks, einsum
import numpy as np


def direction_changes(update, previous_update):
    return np.abs(np.greater(update, 0).astype(int) + np.greater(previous_update, 0).astype(int))


def sig(z):
    return np.exp(-np.logaddexp(0, -z))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    counts = [np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)]
    before = None
    for _ in range(iterations):
        h = sig(np.einsum("ni,ih->nh", X, synapse_0))
        o = sig(np.einsum("nh,hk->nk", h, synapse_1))
        d = (o - y) * o * (1 - o)
        e = np.einsum("nk,hk->nh", d, synapse_1) * h * (1 - h)
        now = [np.einsum("ni,nh->ih", X, e), np.einsum("nh,nk->hk", h, d)]
        if before:
            for count, u, p in zip(counts, now, before):
                count[np.sign(u) != np.sign(p)] += 1
        synapse_0 = synapse_0 - alpha * now[0]
        synapse_1 = synapse_1 - alpha * now[1]
        before = now
    return synapse_0, synapse_1, counts[0], counts[1]
