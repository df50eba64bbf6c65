# verdict: wrong
# line: 28
# why: Adam's second moment must average the squared gradient, not the squared first moment.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)

np.random.seed(1)
W = {1: np.random.randn(3,5), 2: np.random.randn(5,1)}
M = {k: W[k]*0 for k in W}
V = {k: W[k]*0 for k in W}
lr, b1, b2 = 0.01, 0.9, 0.999

def sig(z): return 1/(1+np.exp(-z))

t = 0
while t < 3000:
    t += 1
    A1 = sig(X @ W[1])
    A2 = sig(A1 @ W[2])
    D2 = (A2 - y)*A2*(1 - A2)
    D1 = (D2 @ W[2].T)*A1*(1 - A1)
    G = {1: X.T @ D1, 2: A1.T @ D2}
    # Adam step
    for k in W:
        M[k] = b1*M[k] + (1 - b1)*G[k]
        V[k] = b2*V[k] + (1 - b2)*M[k]**2
        W[k] -= lr*(M[k]/(1 - b1**t)) / (np.sqrt(V[k]/(1 - b2**t)) + 1e-8)
    if t % 500 == 0:
        print(t, np.abs(A2 - y).mean())
