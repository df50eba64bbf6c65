# verdict: right
import numpy as np

np.random.seed(0)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

syn0 = 2*np.random.rand(3,4) - 1
syn1 = 2*np.random.rand(4,1) - 1

for it in range(1500):
    for i in np.random.permutation(4):
        row = X[i:i+1]
        l1 = 1/(1+np.exp(-row.dot(syn0)))
        l2 = 1/(1+np.exp(-l1.dot(syn1)))
        l2_delta = (y[i] - l2)*l2*(1-l2)
        l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
        syn1 += 0.5*l1.T.dot(l2_delta)
        syn0 += 0.5*row.T.dot(l1_delta)
    if it % 500 == 0:
        print(it, abs(l2_delta).sum())

print(1/(1+np.exp(-(1/(1+np.exp(-X.dot(syn0)))).dot(syn1))))
