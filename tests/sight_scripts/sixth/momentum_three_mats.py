# verdict: wrong
# line: 13
# also: 27, 28
# why: Both square weight matrices share one velocity array because of the chained assignment.
import numpy as np

rng = np.random.RandomState(27)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = rng.randn(3, 3)
W2 = rng.randn(3, 3)
W3 = rng.randn(3, 1)
V1 = V2 = np.zeros((3, 3))
V3 = np.zeros((3, 1))

def sigmoid(z):
    return 1/(1+np.exp(-z))

for it in range(1200):
    A1 = sigmoid(X @ W1)
    A2 = sigmoid(A1 @ W2)
    A3 = sigmoid(A2 @ W3)
    D3 = (A3 - Y)*A3*(1-A3)
    D2 = D3 @ W3.T*A2*(1-A2)
    D1 = D2 @ W2.T*A1*(1-A1)
    for W, V, A, D in ((W1, V1, X, D1), (W2, V2, A1, D2), (W3, V3, A2, D3)):
        V *= 0.8
        V -= 0.3*A.T @ D
        W += V
    if it % 300 == 0:
        print(it, np.abs(A3 - Y).mean())
