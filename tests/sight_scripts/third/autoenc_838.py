# verdict: right
# why: The 8-3-8 autoencoder with per-sample updates and biases.
import numpy as np
np.random.seed(8)
I = np.eye(8)
W1, b1 = np.random.uniform(-.5,.5,(3,8)), np.zeros((3,1))
W2, b2 = np.random.uniform(-.5,.5,(8,3)), np.zeros((8,1))
sigmoid = lambda z: 1/(1+np.exp(-z))
for epoch in range(2500):
    loss = 0
    for k in np.random.permutation(8):
        x = I[:, [k]]
        a = sigmoid(W1 @ x + b1)
        y = sigmoid(W2 @ a + b2)
        loss += .5*np.sum((x-y)**2)
        delta2 = (y-x)*y*(1-y)
        delta1 = (W2.T @ delta2)*a*(1-a)
        W2 -= 0.9*delta2 @ a.T
        b2 -= 0.9*delta2
        W1 -= 0.9*delta1 @ x.T
        b1 -= 0.9*delta1
    if epoch % 500 == 0:
        print("epoch %d loss %.4f" % (epoch, loss))
print(np.round(sigmoid(W1 @ I + b1), 1).T)
