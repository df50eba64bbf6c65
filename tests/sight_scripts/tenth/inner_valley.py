# verdict: right
import numpy as np

# bias as an extra column in both layers
X = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
np.random.seed(17)
syn0 = np.random.uniform(-1,1,(3,4))
syn1 = np.random.uniform(-1,1,(5,1))
ones = np.ones((len(X),1))

for i in range(5000):
    hid = 1/(1+np.exp(-X.dot(syn0)))
    hid_b = np.hstack([ones, hid])
    out = 1/(1+np.exp(-hid_b.dot(syn1)))
    delta = (y-out)*out*(1-out)
    back = delta.dot(syn1.T)[:,1:]*hid*(1-hid)
    syn1 += hid_b.T.dot(delta)
    syn0 += X.T.dot(back)
print(out.T)
