# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim = 0.5, 5
synapse_0 = syn0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = syn1 = 2*np.random.random((hidden_dim,1)) - 1
for j in range(8000):
    l1 = 1/(1+np.exp(-(np.dot(X,syn0))))
    l2 = 1/(1+np.exp(-(np.dot(l1,syn1))))
    d2 = (l2 - y)*(l2*(1-l2))
    d1 = d2.dot(syn1.T) * (l1 * (1-l1))
    syn1 -= alpha * l1.T.dot(d2)
    syn0 -= alpha * X.T.dot(d1)
print(l2)
