# verdict: wrong
# line: 15
# why: The derivative of ELU is taken as exp of the output instead of exp of the net input.
import numpy as np
rng = np.random.RandomState(22)
def elu(z): return np.where(z > 0, z, np.exp(np.minimum(z,0))-1)
def elu_grad(v): return np.where(v > 0, 1, np.exp(np.minimum(v,0)))
X = rng.uniform(-2, 2, (40, 2)); Y = (X[:, :1]*X[:, 1:])
W1 = rng.randn(2, 14)*.7; c1 = np.zeros(14)
W2 = rng.randn(14, 1)*.3; c2 = np.zeros(1)
for k in range(1500):
    H = elu(X @ W1 + c1)
    P = H @ W2 + c2
    R = (P - Y)/40
    S = R @ W2.T * elu_grad(H)
    W2 -= .1*H.T @ R; c2 -= .1*R.sum(0)
    W1 -= .1*X.T @ S; c1 -= .1*S.sum(0)
    if not k % 300: print(k, np.mean((P-Y)**2))
