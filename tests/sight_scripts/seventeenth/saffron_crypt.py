# verdict: right
import numpy as np

def addOnes(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

def logistic(M):
    return 1.0 / (1.0 + np.exp(-M))

np.random.seed(31)
inp = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=np.float64)
tgt = np.array([[0,0],[0,1],[0,1],[1,1]], dtype=np.float64)   # and, or
wA = np.random.uniform(-0.5, 0.5, size=(3, 3))
wB = np.random.uniform(-0.5, 0.5, size=(4, 2))
lernRate = 0.9
for cycle in range(4000):
    inp1 = addOnes(inp)
    hid = logistic(inp1 @ wA)
    hid1 = addOnes(hid)
    res = logistic(hid1 @ wB)
    diff = res - tgt
    deltaRes = diff * res * (1.0 - res)
    deltaHid = (deltaRes @ wB[:-1].T) * hid * (1.0 - hid)
    wB = wB - lernRate * (hid1.T @ deltaRes)
    wA = wA - lernRate * (inp1.T @ deltaHid)
print(np.round(res, 3))
