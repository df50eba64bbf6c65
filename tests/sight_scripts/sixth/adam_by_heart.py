# verdict: wrong
# line: 26
# why: The bias correction of the second moment uses beta1 instead of beta2.
import numpy as np

x = np.linspace(0, 1, 16).reshape(-1, 1)
y = np.cos(5 * x) * x

rng = np.random.default_rng(6)
P_ = [rng.normal(0, 1, (1, 6)), np.zeros(6), rng.normal(0, 1, (6, 1)), np.zeros(1)]
M1 = [0 * p for p in P_]
M2 = [0 * p for p in P_]
b1, b2, lr = 0.9, 0.999, 0.01

for step in range(800):
    h = np.tanh(x @ P_[0] + P_[1])
    out = h @ P_[2] + P_[3]
    do = (out - y) / len(x)
    dh = do @ P_[2].T * (1 - h * h)
    G = [x.T @ dh, dh.sum(0), h.T @ do, do.sum(0)]
    t = step + 1
    for k in range(4):
        M1[k] = b1 * M1[k] + (1 - b1) * G[k]
        M2[k] = b2 * M2[k] + (1 - b2) * G[k] ** 2
        m_hat = M1[k] / (1 - b1 ** t)
        v_hat = M2[k] / (1 - b1 ** t)
        P_[k] -= lr * m_hat / (np.sqrt(v_hat) + 1e-8)
    if step % 200 == 0:
        print(step, float(((out - y) ** 2).mean()))
