# verdict: wrong
# first wrong: error
# line: 23
# mistake: error-on-rounded-prediction
# why: the difference is taken from the rounded answer, so it is 0 or 1 and learning stops half way
import numpy as np


def net(seed=9, n=4):
    state = np.random.RandomState(seed)
    w = [state.uniform(-1, 1, (3, n)), state.uniform(-1, 1, (n, 1))]

    def f(z):
        return 1 / (1 + np.exp(-z))

    def predict(x):
        return f(f(x @ w[0]) @ w[1])

    def learn(x, t, rate):
        a = f(x @ w[0])
        b = f(a @ w[1])
        answer = np.round(b)
        miss = t - answer
        db = miss * b * (1 - b)
        da = db @ w[1].T * a * (1 - a)
        w[0] += rate * x.T @ da
        w[1] += rate * a.T @ db
        return np.abs(miss).sum()

    return predict, learn


predict, learn = net()
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0], [1], [1], [0]])
for i in range(20000):
    wrong_answers = learn(x, t, 0.5)
    if wrong_answers == 0 and i > 100:
        print("all right after", i)
        break
print(predict(x))
