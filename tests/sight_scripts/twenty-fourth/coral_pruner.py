# verdict: wrong
# line: 30
# why: updates: The momentum term of V goes on from the last step of W instead of V's own last step.
import numpy as np

np.random.seed(9)
# Binary -> Gray code, inputs as -1/1
bits = np.array([[(i >> k) & 1 for k in (3, 2, 1, 0)] for i in range(16)])
goal = bits.copy()
goal[:, 1:] = bits[:, 1:] ^ bits[:, :-1]
data = 2.0 * bits - 1

W = np.random.randn(4, 4) * 0.5
V = np.random.randn(4, 4) * 0.5
dW_prev = np.zeros((4, 4))
dV_prev = np.zeros((4, 4))
learn = 0.3
mom = 0.6

def logistic(a):
    return 1 / (1 + np.exp(-a))

for n in range(3000):
    mid = logistic(data @ W)
    res = logistic(mid @ V)
    err = goal - res
    e2 = err * res * (1 - res)
    e1 = (e2 @ V.T) * mid * (1 - mid)

    dV = learn * mid.T @ e2 + mom * dW_prev
    dW = learn * data.T @ e1 + mom * dW_prev
    V = V + dV
    W = W + dW
    dV_prev = dV
    dW_prev = dW

print("sum of squares", np.sum(err ** 2).round(4))
print("bits wrong", np.sum((res > 0.5) != goal))
