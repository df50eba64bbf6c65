# verdict: wrong
# line: 26
import numpy as np

rng = np.random.default_rng(112)
# seismograph: six channels, quake or truck
N = 50
chan = rng.normal(0, 1, (6, N))
quake = (np.abs(chan[0]) + np.abs(chan[3]) > 1.6) * 1.0
quake = quake.reshape(1, N)

M1, B1 = rng.uniform(-0.7, 0.7, (9, 6)), rng.uniform(-0.7, 0.7, (9, 1))
M2, B2 = rng.uniform(-0.7, 0.7, (1, 9)), rng.uniform(-0.7, 0.7, (1, 1))
gamma = 0.05
S = lambda q: 1 / (1 + np.exp(-q))

for turn in range(1500):
    L1 = S(M1 @ chan + B1)
    L2 = S(M2 @ L1 + B2)
    ERR = quake - L2
    D2 = ERR * L2 * (1 - L2)
    D1 = (M2.T @ D2) * L1 * (1 - L1)
    M2 = M2 + gamma * D2 @ L1.T
    B2 = B2 + gamma * np.sum(D2, axis=1, keepdims=True)
    M1 = M1 + gamma * D1 @ chan.T
    B1 = B1 - gamma * np.sum(D1, axis=1, keepdims=True)
    if turn % 300 == 0:
        print("turn", turn, "sum of squares", np.sum(ERR ** 2))
