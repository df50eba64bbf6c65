# verdict: wrong
# wrong: the hidden delta
# line: 25
# mistake: the plain output error is sent back to the hidden layer rather than the output delta
# style: blog reader, small variations of the article
import numpy as np
np.random.seed(1)

class brain: pass
b = brain()
b.in_hid = 2*np.random.random((3,6))-1
b.hid_out = 2*np.random.random((6,1))-1

questions = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
answers = np.array([[0],[1],[1],[0]])

def squash(v): return 1/(1+np.exp(-v))
def slope(s): return s*(1-s)

for lesson in range(5000):
    hid = squash(questions.dot(b.in_hid))
    guess = squash(hid.dot(b.hid_out))
    wrongness = guess-answers
    guess_delta = wrongness*slope(guess)
    hid_blame = wrongness.dot(b.hid_out.T)
    hid_delta = hid_blame*slope(hid)
    b.hid_out -= hid.T.dot(guess_delta)
    b.in_hid -= questions.T.dot(hid_delta)
    if lesson%1000==0:
        print(lesson, abs(wrongness).mean())
