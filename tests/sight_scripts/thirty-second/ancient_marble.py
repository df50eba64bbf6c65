# verdict: wrong
# line: 27
import numpy as np
rng = np.random.RandomState(11)
# next-letter game on "hello world"
s = "hello world"
sym = sorted(set(s)); k = len(sym)
seq = [sym.index(c) for c in s]
eye = np.eye(k)
U = rng.randn(k, 10) * 0.3
R = rng.randn(10, 10) * 0.2
O = rng.randn(10, k) * 0.3
for epoch in range(400):
    states = [np.zeros(10)]
    probs = []
    for c in seq[:-1]:
        states.append(np.tanh(eye[c] @ U + states[-1] @ R))
        e = np.exp(states[-1] @ O)
        probs.append(e / e.sum())
    dU, dR, dO = 0 * U, 0 * R, 0 * O
    nxt = np.zeros(10)
    for t in range(len(seq) - 2, -1, -1):
        g = probs[t] - eye[seq[t + 1]]
        dO += np.outer(states[t + 1], g)
        q = (O @ g + nxt) * (1 - states[t + 1] ** 2)
        dU += np.outer(eye[seq[t]], q)
        dR += np.outer(states[t + 1], q)
        nxt = R @ q
    U -= 0.05 * dU
    R -= 0.05 * dR
    O -= 0.05 * dO
    if epoch % 100 == 0:
        print(epoch, -sum(np.log(p[c]) for p, c in zip(probs, seq[1:])))
