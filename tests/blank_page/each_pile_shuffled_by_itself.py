# verdict: wrong
# first wrong: loop
# line: 15
# mistake: -
# why: questions and answers are each put into an order of their own
import numpy as np

gen = np.random.default_rng(6)
questions = gen.normal(size=(16, 3))
answers = (questions.sum(axis=1, keepdims=True) > 0).astype(float)
u, v = gen.normal(size=(3, 5)), gen.normal(size=(5, 1))
s = lambda q: 1 / (1 + np.exp(-q))
for week in range(150):
    q = gen.permutation(questions)
    a = gen.permutation(answers)
    for k in range(0, 16, 4):
        qs, as_ = q[k:k + 4], a[k:k + 4]
        m = s(qs @ u)
        o = s(m @ v)
        d = (o - as_) * o * (1 - o)
        e = d @ v.T * m * (1 - m)
        v -= 0.5 * m.T @ d
        u -= 0.5 * qs.T @ e
    if week % 50 == 0:
        print(week, np.abs(d).mean())
