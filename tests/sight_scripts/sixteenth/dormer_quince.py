# verdict: wrong
# line: 24
# also: 23
# why: the hidden bias is never updated
import numpy as np

def sig(x): return 1/(1+np.exp(-x))

np.random.seed(10)
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])
W1 = np.random.randn(2,4)
b1 = np.random.randn(1,4)
W2 = np.random.randn(4,1)
b2 = np.random.randn(1,1)

for epoch in range(8000):
    a1 = sig(X @ W1 + b1)
    a2 = sig(a1 @ W2 + b2)
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = delta2 @ W2.T * a1 * (1 - a1)
    W2 -= 0.5 * a1.T @ delta2
    b2 -= 0.5 * delta2.sum(axis=0)
    W1 -= 0.5 * X.T @ delta1

    if epoch % 2000 == 0:
        print("Loss op stap", epoch, "=", np.mean((y - a2) ** 2))
print("Uitkomst:", a2.round(2).tolist())
