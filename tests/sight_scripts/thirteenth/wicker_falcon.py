# verdict: wrong
# line: 18
# why: GW is reset for every pattern, so only the last pattern reaches W
import numpy as np
# PROGRAM XORNET
NI, NH, NP = 3, 4, 4
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=np.float64)
D = np.array([0,1,1,0], dtype=np.float64)
R = np.random.RandomState(66)
W = R.uniform(-1, 1, (NI, NH))
V = R.uniform(-1, 1, NH)
H = np.zeros(NH)
RATE = 0.8
for ITER in range(1, 1501):
    GV = np.zeros(NH)
    ERR = 0.0
    for IP in range(NP):
        GW = np.zeros((NI, NH))
        for J in range(NH):
            H[J] = 1.0 / (1.0 + np.exp(-np.dot(X[IP], W[:, J])))
        O = 1.0 / (1.0 + np.exp(-np.dot(H, V)))
        ERR = ERR + 0.5 * (O - D[IP]) ** 2
        DELTA = (O - D[IP]) * O * (1.0 - O)
        for J in range(NH):
            GV[J] = GV[J] + DELTA * H[J]
            GW[:, J] = GW[:, J] + DELTA * V[J] * H[J] * (1.0 - H[J]) * X[IP]
    V = V - RATE * GV
    W = W - RATE * GW
    if ITER % 500 == 0:
        print("ITER", ITER, "ERR", ERR)
