package org.patentbeacon.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BundledModelsTest {
  private static TextEmbedding zh;
  private static TextEmbedding en;

  private record Paper(String title, String abstractText) {}

  @BeforeAll
  static void open() throws IOException {
    zh = EmbeddingModels.named("zh");
    en = EmbeddingModels.named("en");
  }

  @AfterAll
  static void close() {
    zh.close();
    en.close();
  }

  private static final List<Paper> CHINESE = papers("""
      一种发光二极管灯具的散热装置|壳体内设有铝制翅片，芯片产生的热量经导热硅脂传到翅片，再由风扇吹走。
      锂离子电池正极材料及其制备方法|将镍钴锰前驱体与锂源混合后在氧气中烧结，表面包覆氧化铝，循环性能好。
      一种自动浇花器|水箱下部的阀门随土壤湿度开合，使花盆里的植物按需得到水分。
      基于卷积网络的肺部影像识别方法|对胸片进行切分与增强，用训练好的网络标出结节的位置和大小。
      高速列车转向架减振结构|在构架与车体之间设置空气弹簧和横向减振器，减小行驶时的晃动。
      一种茶叶烘干机|滚筒内通入热风，鲜叶边翻动边脱水，香气保留得好。
      无人机避障系统|机身四周的超声与视觉传感器测量与障碍的距离，飞控据此改变航线。
      一种治疗高血压的中药组合物|由天麻、钩藤、杜仲等药材按比例煎煮浓缩而成，可平稳降低血压。
      海水淡化反渗透膜|在聚砜支撑层上界面聚合出聚酰胺薄层，脱盐率高且通量大。
      儿童安全座椅的锁扣|卡舌插入后由弹簧片锁紧，成人按住两侧按钮才能打开。
      一种混凝土泵车臂架|多节臂以油缸折叠，末节装有软管，浇筑高度可达五十米。
      语音唤醒方法与耳机|耳机低功耗地监听，匹配到唤醒词后才启动主处理器进行识别。
      钢包耐火浇注料|以刚玉和尖晶石为骨料，加入微粉结合，抗渣侵蚀能力强。
      一种抗虫水稻的培育方法|把杀虫蛋白基因转入水稻，经筛选得到对螟虫有抗性的株系。
      太阳能热水器防冻装置|当管内温度低于设定值时，循环泵启动，使热水回流以免结冰。
      指纹门锁|手指按在采集窗上，比对成功后电机带动锁舌缩回。
      一种光纤陀螺仪|两束光在光纤环中反向传播，由相位差算出旋转角速度。
      污水脱氮处理工艺|交替曝气与搅拌，使硝化菌与反硝化菌先后起作用，把氨氮变成氮气。
      可降解餐盒及其成型方法|以甘蔗渣浆为原料热压成型得到餐盒，使用后埋入土中数月即可降解。
      数控机床换刀机构|刀库转到位后机械手抓取刀具，一百八十度旋转完成主轴换刀。
      血糖监测贴片|贴片的微针刺入皮下，由酶产生的电流监测葡萄糖，每五分钟上报一次血糖值。
      """);

  private static final List<Paper> ENGLISH = papers("""
      Heat sink for a light emitting diode lamp|Fins of aluminium draw the heat of the chips away to the surrounding air.
      Cathode material of a lithium battery|A precursor of nickel, cobalt and manganese is sintered in oxygen and coated.
      Self-watering flower pot|A pot for flowers has a water tank whose valve opens as the soil dries, so that the plant is watered by itself.
      Recognising nodules in chest images|A trained convolutional network marks the position and size of lesions of the lung.
      Bogie with damped suspension|A bogie of a train has air springs as its suspension, and dampers lessen the sway of the car body.
      Drum dryer for tea|Tea leaves are turned over by hot air in a drum until they are dry but keep their aroma.
      Drone that avoids obstacles|Ultrasonic and visual sensors measure distances and the controller changes the route.
      Composition against high blood pressure|An extract of herbs lowers arterial tension steadily.
      Membrane for desalination|A thin layer of polyamide on polysulfone holds salt back while sea water passes.
      Buckle of a child seat|The belt of a seat for children is held by a buckle that opens only when an adult presses both buttons.
      Boom of a concrete pump|The boom has folding arms driven by cylinders, along which concrete is pumped to a height of fifty metres.
      Earphone with a wake word|It listens at low power and starts the main processor when the word was heard.
      Refractory castable for ladles|A castable of corundum and spinel lines a steel ladle and resists the attack of slag.
      Rice that resists insects|A gene is brought into rice plants, and lines are chosen that borers and other insects avoid.
      Frost protection of a solar water heater|A pump circulates warm water when the pipe gets too cold.
      Fingerprint lock|When a finger agrees with the stored one, a motor draws the bolt back.
      Fibre optic gyroscope|Two beams run through a coil of optical fibre against each other, and their phase gives the rate of rotation of the gyroscope.
      Removing nitrogen from sewage|Aeration and stirring take turns, so that bacteria turn ammonia into gas.
      Compostable lunch box|Lunch boxes are pressed from the pulp of sugar cane and can be composted within months.
      Tool changer of a machining centre|An arm takes the tool from the magazine and swaps it with that of the spindle.
      Patch that watches glucose|Micro needles with an enzyme give a current that tells the sugar in the blood.
      """);

  private static List<Paper> papers(String lines) {
    return lines.lines().map(line -> new Paper(line.substring(0, line.indexOf('|')), line.substring(line.indexOf('|') + 1)))
        .toList();
  }

  private static double cosine(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
  }

  private static void findsAbstractsByTitles(TextEmbedding model, List<Paper> papers) {
    List<float[]> titles = model.embed(papers.stream().map(Paper::title).toList());
    List<float[]> abstracts = model.embed(papers.stream().map(Paper::abstractText).toList());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      float[] title = titles.get(i);
      int nearest = IntStream.range(0, papers.size()).boxed()
          .max((a, b) -> Double.compare(cosine(title, abstracts.get(a)), cosine(title, abstracts.get(b)))).orElseThrow();
      if (nearest != i) {
        wrong.add(papers.get(i).title() + " → " + papers.get(nearest).abstractText());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void chineseTitlesAreNearestToTheirOwnAbstracts() {
    findsAbstractsByTitles(zh, CHINESE);
  }

  @Test
  void englishTitlesAreNearestToTheirOwnAbstracts() {
    findsAbstractsByTitles(en, ENGLISH);
  }

  @Test
  void saysWhatItIs() {
    assertThat(zh.model()).isEqualTo("bge-small-zh-v1.5-q@3a7bd562b931");
    assertThat(en.model()).isEqualTo("bge-small-en-v1.5-q@1a8aa9e71692");
    assertThat(zh.dimensions()).isEqualTo(512);
    assertThat(en.dimensions()).isEqualTo(384);
    assertThat(zh.languages()).isEqualTo(TextLanguages.of("zh"));
    assertThat(en.languages().include("zh")).isFalse();
    assertThat(EmbeddingModels.names()).containsExactly("zh", "en");
  }

  @Test
  void vectorsHaveTheLengthOne() {
    for (float[] vector : zh.embed(List.of("灯", "x".repeat(500), "散热".repeat(50_000)))) {
      assertThat(vector).hasSize(512);
      assertThat(cosine(vector, vector)).isCloseTo(1, Offset.offset(1e-5));
    }
  }

  @Test
  void aTextHasOneVectorWhateverItIsGivenTogetherWith() {
    List<String> texts = CHINESE.stream().map(Paper::abstractText).toList();
    List<float[]> together = zh.embed(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(zh.embed(List.of(texts.get(i))).getFirst()).isEqualTo(together.get(i));
    }
  }

  @Test
  void severalThreadsGetTheSameVectors() {
    List<String> texts = ENGLISH.stream().map(Paper::abstractText).toList();
    List<float[]> alone = en.embed(texts);
    List<CompletableFuture<List<float[]>>> running = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      running.add(CompletableFuture.supplyAsync(() -> en.embed(texts)));
    }
    for (CompletableFuture<List<float[]>> result : running) {
      List<float[]> found = result.join();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(found.get(i)).isEqualTo(alone.get(i));
      }
    }
  }

  @Test
  void capitalsOfAChineseTextAreRead() {
    List<float[]> vectors = zh.embed(List.of("一种LED", "一种led", "一种PVC"));
    assertThat(vectors.get(0)).isEqualTo(vectors.get(1));
    assertThat(cosine(vectors.get(0), vectors.get(2))).isLessThan(0.9);
  }

  @Test
  void aQuestionLooksDifferentFromADocument() {
    assertThat(cosine(en.embedQuery("cooling of lamps"), en.embed(List.of("cooling of lamps")).getFirst()))
        .isBetween(0.5, 0.9999);
  }

  @Test
  void refusesABlankText() {
    assertThat(zh.embed(List.of())).isEmpty();
    assertThatThrownBy(() -> zh.embed(List.of("灯", " \n", "灯"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a text, found a blank one: number 2 of 3");
    assertThatThrownBy(() -> zh.embedQuery("")).hasMessage("expected a text, found a blank one: number 1 of 1");
    assertThat(zh.embed(List.of("\u200b")).getFirst()).as("a text without a token has the frame alone").hasSize(512);
  }

  @Test
  void doesNothingAfterItWasClosed() throws IOException {
    TextEmbedding closed = EmbeddingModels.named("en");
    closed.embed(List.of("lamp", "lens"));
    closed.close();
    closed.close();
    String message = "the model bge-small-en-v1.5-q@1a8aa9e71692 has been closed";
    assertThatThrownBy(() -> closed.embed(List.of("lamp"))).isInstanceOf(IllegalStateException.class).hasMessage(message);
    assertThatThrownBy(() -> closed.embed(List.of("lamp", "lens"))).isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void closesWhileOthersCompute() throws IOException {
    TextEmbedding model = EmbeddingModels.named("en");
    CompletableFuture<List<float[]>> running = CompletableFuture.supplyAsync(() ->
        model.embed(ENGLISH.stream().map(paper -> paper.abstractText().repeat(20)).toList()));
    model.embed(List.of("lamp"));
    model.close();
    try {
      assertThat(running.join()).hasSize(ENGLISH.size());
    } catch (CompletionException e) {
      assertThat(e.getCause()).isInstanceOf(IllegalStateException.class).hasMessageEndingWith("has been closed");
    }
  }

  @Test
  void saysWhichModelsThereAre() {
    assertThatThrownBy(() -> EmbeddingModels.named("jp")).isInstanceOf(ModelException.class)
        .hasMessage("expected a model zh or en, or the folder of one, found 'jp'");
  }
}
