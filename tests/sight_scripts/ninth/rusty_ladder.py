# verdict: right

import numpy as np
f32 = np.float32
np.random.seed(23)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=f32)
y = np.array([[0],[1],[1],[0]], dtype=f32)
w1 = (np.random.rand(3,4).astype(f32) - f32(0.5)) * f32(2)
w2 = (np.random.rand(4,1).astype(f32) - f32(0.5)) * f32(2)

def sigmoid(x):
    return f32(1) / (f32(1) + np.exp(-x))

def d_sigmoid(s):
    return s * (f32(1) - s)

for step in range(5000):
    h = sigmoid(X @ w1)
    o = sigmoid(h @ w2)
    d_o = (y - o) * d_sigmoid(o)
    d_h = (d_o @ w2.T) * d_sigmoid(h)
    w2 += h.T @ d_o
    w1 += X.T @ d_h
print(o.dtype, o.ravel())
