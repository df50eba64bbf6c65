# verdict: wrong
# first wrong: derivative
# line: 25
# mistake: grad0-uses-wrong-layer
# why: the first matrix's gradient is built with the hidden activations instead of the input, which fits because both have three rows

import numpy as np

A0 = np.array([[0,0,1,1],
               [0,1,0,1],
               [1,1,1,1]])      # last row: bias
Y = np.array([[0,1,1,0]])
np.random.seed(14)
W1 = np.random.randn(3,3)
W2 = np.random.randn(1,3)
lr = 0.5
σ = lambda z: 1/(1+np.exp(-z))

for i in range(20000):
    A1 = σ(W1 @ A0)
    A2 = σ(W2 @ A1)
    δ2 = (A2-Y)*A2*(1-A2)
    δ1 = W2.T @ δ2*A1*(1-A1)
    W2 -= lr*δ2 @ A1.T
    W1 -= lr*δ1 @ A1.T
print(A2.round(3))
