# verdict: right
import numpy as np

# stops when nothing changes any more; alpha halves if the error rises (weights are kept)
np.random.seed(721)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
alpha = 8.0
last = 10.0
changes = 0
for j in range(4000):
    l1 = 1/(1+np.exp(-(X.dot(syn0))))
    l2 = 1/(1+np.exp(-(l1.dot(syn1))))
    err = np.sum((l2 - y)**2)
    if err > last:
        alpha = alpha / 2
        changes += 1
    last = err
    l2_delta = (l2 - y)*l2*(1-l2)
    l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
    syn1 -= alpha*l1.T.dot(l2_delta)
    syn0 -= alpha*X.T.dot(l1_delta)
    if alpha < 1e-3:
        break
print("alpha", alpha, "halved", changes, "times, error", err.round(5))
