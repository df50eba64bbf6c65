# verdict: right

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
hidden_size = 32
for alpha in [0.1, 1, 5]:
    np.random.seed(1)
    syn0 = 2*np.random.random((3,hidden_size)) - 1
    syn1 = 2*np.random.random((hidden_size,1)) - 1
    for j in range(2000):
        l1 = 1/(1+np.exp(-X.dot(syn0)))
        l2 = 1/(1+np.exp(-l1.dot(syn1)))
        back = ((y-l2)*l2*(1-l2)).dot(syn1.T)
        syn1 += alpha*l1.T.dot((y-l2)*l2*(1-l2))
        syn0 += alpha*X.T.dot(back*l1*(1-l1))
        if j % 500 == 0:
            print(alpha, j, np.mean(np.abs(y-l2)))
