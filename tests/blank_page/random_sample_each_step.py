# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: stochastic steps: one sample drawn at random for each update
import numpy as np

rng = np.random.default_rng()
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])
W1 = rng.random((3,4))*2 - 1
W2 = rng.random((4,1))*2 - 1
lr = 1

def sigmoid(x): return 1/(1+np.exp(-x))
def d_sigmoid(s): return s*(1-s)

for i in range(60000):
    k = rng.integers(4)
    x = X[k:k+1]
    h = sigmoid(x @ W1)
    o = sigmoid(h @ W2)
    delta_o = (y[k] - o) * d_sigmoid(o)
    delta_h = delta_o @ W2.T * d_sigmoid(h)
    W2 += lr * h.T @ delta_o
    W1 += lr * x.T @ delta_h

print(sigmoid(sigmoid(X @ W1) @ W2))
