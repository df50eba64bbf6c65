# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(23)
hidden_dim, dropout_percent = 8, 0.2
syn0 = 2*np.random.random((3,hidden_dim))-1
syn1 = 2*np.random.random((hidden_dim,1))-1
for j in range(4000):
    l1 = 1/(1+np.exp(-(X.dot(syn0))))
    drop = np.random.binomial(1, 1-dropout_percent, size=l1.shape) / (1-dropout_percent)
    l1d = l1 * drop
    l2 = 1/(1+np.exp(-(l1d.dot(syn1))))
    l2_delta = (y - l2) * l2 * (1-l2)
    l1_delta = l2_delta.dot(syn1.T) * drop * l1 * (1-l1)
    syn1 += l1d.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
print(1/(1+np.exp(-(1/(1+np.exp(-X@syn0))@syn1))))
