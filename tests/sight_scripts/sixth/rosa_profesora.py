# verdict: wrong
# line: 20
# why: syn0 is changed with -= while the deltas are made for +=.
import numpy as np
# Rosa, profesora de física; versión con la sigmoide de 0.5*(1+tanh)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
def sig(x):
    return 0.5*(1 + np.tanh(x/2))
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
lr = 0.9
for paso in range(1000):
    capa1 = sig(X.dot(syn0))
    capa2 = sig(capa1.dot(syn1))
    delta2 = (y - capa2)*capa2*(1 - capa2)
    delta1 = delta2.dot(syn1.T)*capa1*(1 - capa1)
    syn1 += lr*capa1.T.dot(delta2)
    syn0 -= lr*X.T.dot(delta1)
print("resultado:", capa2.ravel().round(3))
