# verdict: right

import numpy as np

def main():
    np.random.seed(10)
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0],[0],[1],[1]])
    sigmoid = lambda x: 1/(1+np.exp(-x))

    w0 = 2*np.random.random((3,4))-1
    w1 = 2*np.random.random((4,1))-1

    for i in range(4000):
        a1 = sigmoid(np.dot(X,w0))
        a2 = sigmoid(np.dot(a1,w1))
        e2 = y-a2
        d2 = e2*(a2*(1-a2))
        d1 = d2.dot(w1.T)*(a1*(1-a1))
        w1 += a1.T.dot(d2)
        w0 += X.T.dot(d1)
        if i % 1000 == 0:
            print("Error:", np.mean(np.abs(y-a2)))
    print("Output After Training:")
    print(a2)

if __name__ == "__main__":
    main()
