# verdict: wrong
# wrong: the weights
# line: 15
# mistake: the weights are drawn anew in every iteration, inside the loop
# style: beginner who put all into the loop
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
epochs = 3000
lr = 1

for epoch in range(epochs):
    np.random.seed(epoch)
    w1 = np.random.random((3,4))*2-1
    w2 = np.random.random((4,1))*2-1
    h = 1/(1+np.exp(-np.dot(X,w1)))
    o = 1/(1+np.exp(-np.dot(h,w2)))
    e = y-o
    if epoch % 500 == 0:
        print('epoch',epoch,'error',np.mean(np.abs(e)))
    do = e*o*(1-o)
    dh = np.dot(do,w2.T)*h*(1-h)
    w2 += lr*np.dot(h.T,do)
    w1 += lr*np.dot(X.T,dh)
print(o)
