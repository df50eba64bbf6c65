# verdict: wrong
# line: 47
# why: The update gate also weighs the old state, which is missing from its derivative.
import numpy as np

np.random.seed(65)


def sig(v):
    return 1 / (1 + np.exp(-v))


n_hid, n_in = 4, 2
P = {}
for gate in "zrc":
    P["W" + gate] = np.random.randn(n_hid, n_in) * 0.6
    P["U" + gate] = np.random.randn(n_hid, n_hid) * 0.6
    P["b" + gate] = np.zeros(n_hid)
P["V"] = np.random.randn(n_hid) * 0.6
P["d"] = np.zeros(1)


def draw(length):
    # add up the values whose marker is set
    vals = np.random.uniform(-1, 1, length)
    mark = (np.random.rand(length) < 0.4).astype(float)
    return np.stack([vals, mark], axis=1), float(vals @ mark)


def forward_backward(seq, goal):
    h = np.zeros(n_hid)
    steps = []
    for x in seq:
        z = sig(P["Wz"] @ x + P["Uz"] @ h + P["bz"])
        r = sig(P["Wr"] @ x + P["Ur"] @ h + P["br"])
        c = np.tanh(P["Wc"] @ x + P["Uc"] @ (r * h) + P["bc"])
        new = (1 - z) * h + z * c
        steps.append((x, h, z, r, c))
        h = new
    err = P["V"] @ h + P["d"][0] - goal
    G = {k: np.zeros_like(v) for k, v in P.items()}
    G["V"] += err * h
    G["d"] += err
    dh = err * P["V"]
    for x, h_prev, z, r, c in reversed(steps):
        dc_in = dh * z * (1 - c ** 2)
        dz_in = dh * c * z * (1 - z)
        drh = P["Uc"].T @ dc_in
        dr_in = drh * h_prev * r * (1 - r)
        for gate, a, inp in (("z", dz_in, h_prev), ("r", dr_in, h_prev), ("c", dc_in, r * h_prev)):
            G["W" + gate] += np.outer(a, x)
            G["U" + gate] += np.outer(a, inp)
            G["b" + gate] += a
        dh = dh * (1 - z) + drh * r + P["Uz"].T @ dz_in + P["Ur"].T @ dr_in
    return 0.5 * err ** 2, G


lr, running = 0.05, None
for it in range(1200):
    seq, goal = draw(6)
    loss, G = forward_backward(seq, goal)
    for k in P:
        P[k] -= lr * G[k]
    running = loss if running is None else 0.98 * running + 0.02 * loss
    if it % 200 == 0:
        print("iteration", it, "running loss %.4f" % running)
