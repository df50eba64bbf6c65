# verdict: right
import numpy as np

def sigmoid(x):
  return 1 / (1 + np.exp(-x))

def deriv_sigmoid(x):
  fx = sigmoid(x)
  return fx * (1 - fx)

def mse_loss(y_true, y_pred):
  return ((y_true - y_pred) ** 2).mean()

class OurNeuralNetwork:
  '''two inputs, a hidden layer with h1 and h2, an output o1'''
  def __init__(self):
    self.w1, self.w2, self.w3, self.w4, self.w5, self.w6 = np.random.normal(size=6)
    self.b1, self.b2, self.b3 = np.random.normal(size=3)

  def feedforward(self, x):
    h1 = sigmoid(self.w1 * x[0] + self.w2 * x[1] + self.b1)
    h2 = sigmoid(self.w3 * x[0] + self.w4 * x[1] + self.b2)
    return sigmoid(self.w5 * h1 + self.w6 * h2 + self.b3)

  def train(self, data, all_y_trues):
    learn_rate = 0.1
    for epoch in range(600):
      for x, y_true in zip(data, all_y_trues):
        sum_h1 = self.w1 * x[0] + self.w2 * x[1] + self.b1
        h1 = sigmoid(sum_h1)
        sum_h2 = self.w3 * x[0] + self.w4 * x[1] + self.b2
        h2 = sigmoid(sum_h2)
        sum_o1 = self.w5 * h1 + self.w6 * h2 + self.b3
        y_pred = sigmoid(sum_o1)
        d_L_d_ypred = -2 * (y_true - y_pred)

        d_o1 = deriv_sigmoid(sum_o1)
        d_ypred_d_h1 = self.w5 * d_o1
        d_ypred_d_h2 = self.w6 * d_o1

        # h1
        self.w1 -= learn_rate * d_L_d_ypred * d_ypred_d_h1 * x[0] * deriv_sigmoid(sum_h1)
        self.w2 -= learn_rate * d_L_d_ypred * d_ypred_d_h1 * x[1] * deriv_sigmoid(sum_h1)
        self.b1 -= learn_rate * d_L_d_ypred * d_ypred_d_h1 * deriv_sigmoid(sum_h1)
        # h2
        self.w3 -= learn_rate * d_L_d_ypred * d_ypred_d_h2 * x[0] * deriv_sigmoid(sum_h2)
        self.w4 -= learn_rate * d_L_d_ypred * d_ypred_d_h2 * x[1] * deriv_sigmoid(sum_h2)
        self.b2 -= learn_rate * d_L_d_ypred * d_ypred_d_h2 * deriv_sigmoid(sum_h2)
        # o1
        self.w5 -= learn_rate * d_L_d_ypred * h1 * d_o1
        self.w6 -= learn_rate * d_L_d_ypred * h2 * d_o1
        self.b3 -= learn_rate * d_L_d_ypred * d_o1

      if epoch % 100 == 0:
        y_preds = np.apply_along_axis(self.feedforward, 1, data)
        print("Epoch %d loss: %.3f" % (epoch, mse_loss(all_y_trues, y_preds)))

# [weight - 60, height - 170] -> cat person?
data = np.array([[-2, -1], [2.5, 1.6], [1.7, 0.4], [-1.5, -0.6], [0.1, 0.9]])
all_y_trues = np.array([1, 0, 0, 1, 0])
network = OurNeuralNetwork()
network.train(data, all_y_trues)
