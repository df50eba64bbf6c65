# verdict: right
import numpy as np
np.random.seed(0)

# celsius (scaled) -> does the ice cream melt / does the pond freeze
temp = np.array([[-1.0], [-0.6], [-0.2], [0.1], [0.4], [0.9]])
facts = np.array([[0, 1], [0, 1], [0, 1], [1, 0], [1, 0], [1, 0]])

U = np.random.randn(1, 5)
bU = np.random.randn(5)
V = np.random.randn(5, 2)
bV = np.random.randn(2)

for i in range(2000):
    s = np.log1p(np.exp(temp @ U + bU))       # softplus
    q = 1 / (1 + np.exp(-(s @ V + bV)))
    dq = (facts - q) * q * (1 - q)
    ds = dq @ V.T * (1 - np.exp(-s))          # softplus' = 1 - e^(-softplus)
    V = V + 0.5 * s.T @ dq
    bV = bV + 0.5 * dq.sum(0)
    U = U + 0.5 * temp.T @ ds
    bU = bU + 0.5 * ds.sum(0)

print(np.round(q, 2))
