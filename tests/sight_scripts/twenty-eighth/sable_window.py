# verdict: right
# Backpropagation with momentum, written the way the toolbox does it
import numpy as np
from numpy import array, zeros, ones, exp, mean, dot
from numpy.random import randn, permutation

P = array([[0, 0, 1, 1, 2, 2, 3, 3],
           [0, 1, 0, 1, 2, 3, 2, 3]]) / 3.0     # patterns are columns
T = array([[0, 0, 0, 0, 1, 1, 1, 1]])
[R, Q] = P.shape
S1 = 4
S2 = T.shape[0]

W1 = 0.5 * randn(S1, R); B1 = zeros((S1, 1))
W2 = 0.5 * randn(S2, S1); B2 = zeros((S2, 1))
dW1 = zeros(W1.shape); dB1 = zeros(B1.shape)
dW2 = zeros(W2.shape); dB2 = zeros(B2.shape)

lr = 0.3
mc = 0.9
logsig = lambda n: 1.0 / (1.0 + exp(-n))

for epoch in range(1, 801):
    for q in permutation(Q):
        p = P[:, [q]]
        t = T[:, [q]]
        A1 = logsig(dot(W1, p) + B1)
        A2 = logsig(dot(W2, A1) + B2)
        E_ = t - A2
        D2 = A2 * (1 - A2) * E_
        D1 = A1 * (1 - A1) * dot(W2.T, D2)

        dW2 = mc * dW2 + (1 - mc) * lr * dot(D2, A1.T)
        dB2 = mc * dB2 + (1 - mc) * lr * D2
        dW1 = mc * dW1 + (1 - mc) * lr * dot(D1, p.T)
        dB1 = mc * dB1 + (1 - mc) * lr * D1

        W2 = W2 + dW2; B2 = B2 + dB2
        W1 = W1 + dW1; B1 = B1 + dB1
    if epoch % 200 == 0:
        A2 = logsig(dot(W2, logsig(dot(W1, P) + B1)) + B2)
        print('TRAINGDM, Epoch %d/800, MSE %g' % (epoch, mean((T - A2) ** 2)))
