# verdict: wrong
# line: 38
# recurrent net: running mean of a sequence of six numbers
import numpy as np

rng = np.random.default_rng(37)
N, T, H = 50, 6, 7
seq = rng.uniform(-1, 1, (T, N, 1))
goal = seq.mean(axis=0) * 2

params = {
    "U": rng.normal(0, 0.5, (1, H)),
    "R": rng.normal(0, 0.3, (H, H)),
    "b": np.zeros(H),
    "V": rng.normal(0, 0.5, (H, 1)),
    "c": np.zeros(1),
}


def run(p):
    states = [np.zeros((N, H))]
    for t in range(T):
        states.append(np.tanh(seq[t] @ p["U"] + states[t] @ p["R"] + p["b"]))
    return states, states[-1] @ p["V"] + p["c"]


def bptt(p, states, y):
    g = {k: np.zeros_like(w) for k, w in p.items()}
    e = 2 * (y - goal) / N
    g["V"] = states[-1].T @ e
    g["c"] = e.sum(0)
    back = e @ p["V"].T
    for t in range(T - 1, -1, -1):
        d = back * (1 - states[t + 1] ** 2)
        g["U"] += seq[t].T @ d
        g["R"] += states[t].T @ d
        g["b"] += d.sum(0)
        back = d @ p["R"]
    return g


for epoch in range(500):
    states, y = run(params)
    grads = bptt(params, states, y)
    for name in params:
        params[name] -= 0.05 * grads[name]
    if epoch % 100 == 0:
        print(epoch, np.mean((y - goal) ** 2))
