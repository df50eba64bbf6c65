# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the weights live in a closure and are rebound with nonlocal
import numpy as np

def make_net(n_in, n_hid, seed):
    r = np.random.RandomState(seed)
    w_a = r.rand(n_in, n_hid) - .5
    w_b = r.rand(n_hid, 1) - .5

    def act(x):
        return 1 / (1 + np.exp(-x))

    def ask(x):
        return act(act(x @ w_a) @ w_b)

    def teach(x, y, alpha):
        nonlocal w_a, w_b
        mid = act(x @ w_a)
        end = act(mid @ w_b)
        push = alpha * (y - end) * end * (1 - end)
        push_mid = push @ w_b.T * mid * (1 - mid)
        w_a, w_b = w_a + x.T @ push_mid, w_b + mid.T @ push
        return end

    return ask, teach

ask, teach = make_net(3, 6, seed=17)
questions = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
answers = np.array([[0],[1],[1],[0]])
for _ in range(25000):
    teach(questions, answers, 2)
print(ask(questions))
print("not seen before:", ask(np.array([[0.5, 0.5, 1]])))
