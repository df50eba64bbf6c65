# verdict: right
import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def add_bias(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

np.random.seed(30)
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0,0],[1,0],[1,0],[0,1]])     # xor, and
Xb = add_bias(X)

W = np.random.randn(3, 3)
V = np.random.randn(4, 2)
lr = 0.8

for epoch in range(5000):
    hidden = sig(Xb.dot(W))
    hb = add_bias(hidden)
    out = sig(hb.dot(V))

    d_out = (out - y)*out*(1-out)
    # the last row of V belongs to the bias, nothing goes back through it
    d_hid = d_out.dot(V[:-1].T)*hidden*(1-hidden)

    V -= lr*hb.T.dot(d_out)
    W -= lr*Xb.T.dot(d_hid)

print("xor and")
print(out.round(2))
