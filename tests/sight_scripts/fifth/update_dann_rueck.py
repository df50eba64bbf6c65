# verdict: right
import numpy as np
np.random.seed(4)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
W0 = np.random.randn(3, 4)
W1 = np.random.randn(4, 1)
def sigmoid(x): return 1/(1+np.exp(-x))
for i in range(5000):
    S1 = sigmoid(X @ W0)
    S2 = sigmoid(S1 @ W1)
    F2 = Y - S2
    D2 = F2 * S2 * (1 - S2)
    alt = W1.copy()
    W1 += S1.T @ D2              # obere Schicht sofort aendern
    D1 = D2 @ alt.T * S1 * (1 - S1)
    W0 += X.T @ D1
print(S2.round(2).T)
