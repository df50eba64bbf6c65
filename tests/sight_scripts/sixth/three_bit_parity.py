# verdict: wrong
# line: 21
# also: 24
# why: The slice of y does not move along: every batch gets the first answers.
import numpy as np

# parity of three bits
bits = np.array([[a,b,c] for a in (0,1) for b in (0,1) for c in (0,1)])
X = np.hstack([bits, np.ones((8,1))])
y = (bits.sum(axis=1) % 2).reshape(8,1)

np.random.seed(1)
syn0 = 2*np.random.random((4,6)) - 1
syn1 = 2*np.random.random((6,1)) - 1
batch_size = 2
alpha = 0.6

for epoch in range(400):
    for b in range(8 // batch_size):
        xb = X[b*batch_size:(b+1)*batch_size]
        yb = y[:batch_size]
        l1 = 1/(1+np.exp(-xb.dot(syn0)))
        l2 = 1/(1+np.exp(-l1.dot(syn1)))
        l2_delta = (l2 - yb)*l2*(1-l2)
        l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
        syn1 -= alpha*l1.T.dot(l2_delta)
        syn0 -= alpha*xb.T.dot(l1_delta)
    if epoch % 100 == 0:
        print("Epoch", epoch, np.abs(l2 - yb).mean())
