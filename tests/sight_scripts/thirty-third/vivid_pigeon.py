# verdict: wrong
# line: 22
import numpy as np

def nonlin(x, deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(47)
theta1 = np.random.randn(2,5)
theta2 = np.random.randn(5,1)
bias1 = np.zeros((1,5))
bias2 = np.zeros((1,1))

for epoch in range(3000):
    hidden = nonlin(X@theta1 + bias1)
    guess = nonlin(hidden@theta2 + bias2)
    guess_delta = (y-guess)*nonlin(guess, deriv=True)
    hidden_delta = guess_delta@theta2.T*nonlin(hidden)
    theta2 += hidden.T@guess_delta
    bias2 += guess_delta.sum(axis=0)
    theta1 += X.T@hidden_delta
    bias1 += hidden_delta.sum(axis=0)
print("guess:", guess.T)
