# verdict: wrong
# first wrong: update
# line: 18
# mistake: -
# why: adjust rebinds its parameter and returns nothing, so the weights outside never change
import numpy as np

ALPHA = 0.5

def sigmoid(x):
    return 1/(1+np.exp(-x))

def error_terms(l1, l2, w1, y):
    d2 = (y-l2)*l2*(1-l2)
    return d2.dot(w1.T)*l1*(1-l1), d2

def adjust(w, below, delta):
    w = w + ALPHA*below.T.dot(delta)

def main():
    x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0,1,1,0]]).T
    np.random.seed(1)
    w0 = 2*np.random.random((3,4))-1
    w1 = 2*np.random.random((4,1))-1
    for n in range(5000):
        l1 = sigmoid(x.dot(w0))
        l2 = sigmoid(l1.dot(w1))
        if n % 1000 == 0:
            print(n, np.mean(np.abs(y-l2)))
        d1, d2 = error_terms(l1, l2, w1, y)
        adjust(w1, l1, d2)
        adjust(w0, x, d1)

main()
