# verdict: wrong
# wrong: the gradient of the tied weights
# line: 18
# mistake: the encoder's share of the gradient is left out although encoder and decoder use the same weights
# style: person with an autoencoder, tied weights
import numpy as np
gen = np.random.RandomState(22)
D = gen.randn(60, 2) @ gen.randn(2, 6)
D /= D.std()
W = gen.randn(6, 3)*.4
b = np.zeros(3)
c = np.zeros(6)
for i in range(800):
    z = np.tanh(D@W+b)
    r = z@W.T+c
    e = (r-D)/len(D)
    dz = e@W*(1-z**2)
    dW = e.T@z
    W -= .1*dW
    b -= .1*dz.sum(0)
    c -= .1*e.sum(0)
    if i % 160 == 0:
        print('reconstruction error', ((r-D)**2).mean())
