# verdict: right
# why: ELU hidden layer and linear output, MSE; derivative of ELU from its output is right.
import numpy as np
rng = np.random.RandomState(21)
X = rng.uniform(-3, 3, (64, 1)); Y = np.sin(X) + .05*rng.randn(64, 1)
A = 1.0
def elu(z): return np.where(z >= 0, z, A*(np.exp(np.minimum(z, 0))-1))
def delu_from_out(h): return np.where(h >= 0, 1, h + A)
W1, b1 = rng.randn(1, 16), rng.randn(16)
W2, b2 = rng.randn(16, 1)*.25, np.zeros(1)
lr = .03
for ep in range(3000):
    H = elu(X @ W1 + b1)
    P = H @ W2 + b2
    G = (P - Y)/len(X)
    GH = (G @ W2.T)*delu_from_out(H)
    W2 -= lr*H.T @ G
    b2 -= lr*G.sum(axis=0)
    W1 -= lr*X.T @ GH
    b1 -= lr*GH.sum(axis=0)
    if ep % 600 == 0:
        print("%5d  mse=%.5f" % (ep, np.mean((P-Y)**2)))
