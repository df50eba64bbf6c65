# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the training is right; the program dies afterwards, joining text and a number
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
hidden_nodes = 10
np.random.seed(1)
w_1 = np.random.uniform(-1,1,(3,hidden_nodes))
w_2 = np.random.uniform(-1,1,(hidden_nodes,1))

for epoch in range(10000):
    z_1 = np.dot(X,w_1)
    a_1 = sigmoid(z_1)
    z_2 = np.dot(a_1,w_2)
    a_2 = sigmoid(z_2)
    delta_2 = (a_2-y)*sigmoid(z_2)*(1-sigmoid(z_2))
    delta_1 = np.dot(delta_2,w_2.T)*sigmoid(z_1)*(1-sigmoid(z_1))
    w_2 -= 0.9*np.dot(a_1.T,delta_2)
    w_1 -= 0.9*np.dot(X.T,delta_1)

print("final error: " + np.mean(np.abs(a_2-y)))
