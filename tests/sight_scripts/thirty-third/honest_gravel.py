# verdict: right
import numpy as np
# softplus hidden units, decreasing learning rate
np.random.seed(33)
x = np.linspace(0, 1, 12)
X = np.vstack((x, np.ones_like(x))).T
Y = np.vstack((x ** 3, 1 - x)).T
WA = np.random.uniform(-2, 2, (2, 5))
WB = np.random.uniform(-1, 1, (5, 2))
for n in range(2000):
    alpha = 0.5 / (1 + 0.001 * n)
    Z = X @ WA
    H = np.log1p(np.exp(Z))
    R = H @ WB - Y
    dR = R / R.size
    dZ = dR @ WB.T / (1 + np.exp(-Z))
    WA -= alpha * X.T @ dZ
    WB -= alpha * H.T @ dR
print("rest", float(np.abs(R).mean()))
