# verdict: right
import numpy as np
np.random.seed(5)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])          # four examples
y = np.array([[0,1,1,0]]).T                              # what should come out
syn0 = 2*np.random.random((3,4)) - 1                     # inputs to hidden
syn1 = 2*np.random.random((4,1)) - 1                     # hidden to output
for j in range(30000):
    l1 = 1/(1+np.exp(-(np.dot(X,syn0))))                 # hidden layer
    l2 = 1/(1+np.exp(-(np.dot(l1,syn1))))                # output layer
    l2_delta = (y - l2)*(l2*(1-l2))                      # error times slope
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1-l1))      # the blame of the hidden layer
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
print(l2)
