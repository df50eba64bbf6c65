# verdict: wrong
# first wrong: init
# line: 13|14
# mistake: init-zeros
# why: both layers start at zero, so all hidden units compute and learn the same thing for ever

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T = np.array([[0],[1],[1],[1]])
N = 5

W1 = np.zeros((3,N))
W2 = np.zeros((N,1))

g = lambda a: 1/(1+np.exp(-a))

for i in range(20000):
    Z1 = g(X@W1)
    Z2 = g(Z1@W2)
    E = T - Z2
    D2 = E*Z2*(1-Z2)
    D1 = D2@W2.T*Z1*(1-Z1)
    W2 += 1.0*Z1.T@D2
    W1 += 1.0*X.T@D1

print("error:", np.mean(np.abs(E)))
print("hidden units:\n", W1)
