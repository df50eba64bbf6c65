# verdict: right
import numpy as np

# cross entropy with sigmoid output: the slope of the sigmoid cancels, so delta = y - output
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(5)
W_h = np.random.randn(3, 4)
W_o = np.random.randn(4, 1)
for i in range(2000):
    h = 1 / (1 + np.exp(-(X @ W_h)))
    o = 1 / (1 + np.exp(-(h @ W_o)))
    d_o = y - o
    d_h = d_o @ W_o.T * h * (1 - h)
    W_o += 0.5 * h.T @ d_o
    W_h += 0.5 * X.T @ d_h
print("cross entropy:", -np.sum(y * np.log(o) + (1 - y) * np.log(1 - o)))
