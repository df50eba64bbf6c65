# mistake: dir-counts-first-iteration-adding
# question: 08_direction_changes/train_counting
# style: masks start False
import numpy as np


def direction_changes(update, previous_update):
    return ((update > 0) != (previous_update > 0)) + 0


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    u, v = synapse_0.copy(), synapse_1.copy()
    up_u, up_v = np.zeros(u.shape, bool), np.zeros(v.shape, bool)
    turned_u, turned_v = np.zeros(u.shape), np.zeros(v.shape)
    for _ in range(iterations):
        p = 1 / (1 + np.exp(-np.einsum("ni,ij->nj", X, u)))
        q = 1 / (1 + np.exp(-np.einsum("ni,ij->nj", p, v)))
        r = (y - q) * (q - q**2)
        s = np.einsum("nj,ij->ni", r, v) * (p - p**2)
        du, dv = np.einsum("ni,nj->ij", X, s), np.einsum("ni,nj->ij", p, r)
        turned_u += (du > 0) ^ up_u
        turned_v += (dv > 0) ^ up_v
        up_u, up_v = du > 0, dv > 0
        u += alpha * du
        v += alpha * dv
    return u, v, turned_u, turned_v
