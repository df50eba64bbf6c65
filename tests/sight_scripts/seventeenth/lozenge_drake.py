# verdict: right
import numpy as np

np.random.seed(50)
ins = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
outs = np.array([0,1,1,0])
w0 = np.random.uniform(-1,1,(3,6))
w1 = np.random.uniform(-1,1,6)

def sigm(x): return 1/(1+np.exp(-x))

for step in range(8000):
    pick = np.random.randint(4)
    x, y = ins[pick], outs[pick]
    h = sigm(x @ w0)
    p = sigm(h @ w1)
    slope = (p - y) * p * (1 - p)
    dw1 = slope * h
    dw0 = x[:, None] * (slope * w1 * h * (1 - h))[None, :]
    w1 -= 0.6 * dw1
    w0 -= 0.6 * dw0
print(sigm(sigm(ins @ w0) @ w1))
