# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
np.random.seed(33)
weights = [np.random.uniform(-1, 1, s) for s in ((3, 4), (4, 4), (4, 1))]

def go(a, depth):
    """walk down to the output, come back with the blame"""
    if depth == len(weights):
        return a - y
    out = 1/(1+np.exp(-a @ weights[depth]))
    blame = go(out, depth+1) * out * (1-out)
    passed_back = blame @ weights[depth].T
    weights[depth] -= 0.8 * a.T @ blame
    return passed_back

for n in range(1200):
    go(X, 0)

a = X
for w in weights:
    a = 1/(1+np.exp(-a @ w))
print(a)
