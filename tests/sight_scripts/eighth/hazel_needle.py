# verdict: right
import numpy as np

# big steps first, small steps later
np.random.seed(313)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
syn0 = 2*np.random.random((3,5)) - 1
syn1 = 2*np.random.random((5,1)) - 1
for j in range(2500):
    alpha = 2.0 if j < 1000 else 0.5
    l1 = 1/(1+np.exp(-(np.dot(X,syn0))))
    l2 = 1/(1+np.exp(-(np.dot(l1,syn1))))
    l2_delta = (l2 - y)*(l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1-l1))
    syn1 -= alpha * l1.T.dot(l2_delta)
    syn0 -= alpha * X.T.dot(l1_delta)
print("Error:" + str(np.mean(np.abs(l2 - y))))
